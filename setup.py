"""What pyproject.toml can't say: resources/ lies beside the package in a checkout, and inside it once installed."""

from setuptools import find_packages, setup

setup(
    packages=[*find_packages(include=["uploader_gui*"]), "uploader_gui.resources"],
    package_dir={"uploader_gui.resources": "resources"},
)
