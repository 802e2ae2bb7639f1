"""A disk image for macOS, for the processor that it is built on; signed and notarised where the keys are."""

import os
import platform
import sys
from pathlib import Path

from installers.mac import APP
from installers.project import DIST, ROOT, TITLE, run, say, version

MACOS = ROOT / "packaging" / "macos"
SIGNER = "PACKAGE_APPLE_IDENTITY"
"""The variable with the name of a "Developer ID Application" in this computer's keychain."""
NOTARY = "PACKAGE_NOTARY_PROFILE"
"""The variable with the name under which `notarytool store-credentials` keeps the account."""


def build() -> Path:
    """dist/TITLE-VERSION-PROCESSOR.dmg."""
    made = DIST / f"{TITLE}-{version()}-{platform.machine()}.dmg"
    made.unlink(missing_ok=True)
    signer = os.environ.get(SIGNER, "")
    sign_app(signer)
    run(sys.executable, "-m", "dmgbuild", "-s", MACOS / "layout.py", TITLE, made, env={"UPLOADER_APP": str(APP)})
    if signer:
        run("codesign", "--sign", signer, "--timestamp", made)
    notarise(made, signed=bool(signer))
    return made


def sign_app(signer: str) -> None:
    """From the inside out; without a name "ad hoc", which Apple's own processors ask of everything that runs."""
    if not signer:
        say(f"{APP.name} is signed for this computer only: {SIGNER} names no one.")
    hard: list[str | Path] = ["--options", "runtime", "--timestamp", "--entitlements", MACOS / "entitlements.plist"]
    run("codesign", "--force", "--deep", "--sign", signer or "-", *(hard if signer else []), APP)
    run("codesign", "--verify", "--deep", "--strict", APP)


def notarise(made: Path, *, signed: bool) -> None:
    """Apple looks at it (some minutes), and its word is fastened to the image, so that it holds without a network."""
    profile = os.environ.get(NOTARY)
    if not profile or not signed:
        return say(f"{made.name} is not notarised: {NOTARY if signed else SIGNER} is not set.")
    run("xcrun", "notarytool", "submit", made, "--keychain-profile", profile, "--wait")
    run("xcrun", "stapler", "staple", made)
    return say(f"{made.name}: notarised.")
