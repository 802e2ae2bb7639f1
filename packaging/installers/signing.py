"""Signs what was built, where there is a key; where there is none, says so and goes on."""

import os
import shutil
from pathlib import Path

from installers.project import run, say

GPG_KEY = "PACKAGE_GPG_KEY"
"""The variable with the id of a key in this computer's gpg: for .rpm, and for the sums and the AppImage beside them."""
WINDOWS_CERTIFICATE = "PACKAGE_PFX"
"""The variable with the path of a certificate for Windows (PKCS#12); PACKAGE_PFX_PASSWORD_FILE names a file with its password."""
TIMESTAMPS = "http://timestamp.digicert.com"


def sign(artefact: Path) -> None:
    """By its kind. A .deb is signed by the repository that it lies in, a .dmg when it is made (dmg.py)."""
    if artefact.suffix == ".rpm":
        _sign_with_gpg(artefact, "rpm", "--addsign", "--define", f"_gpg_name {os.environ.get(GPG_KEY, '')}", artefact)
    elif artefact.suffix == ".exe":
        _sign_for_windows(artefact)
    elif artefact.suffix in {"", ".AppImage"}:
        signature = artefact.with_name(f"{artefact.name}.asc")
        signature.unlink(missing_ok=True)
        _sign_with_gpg(
            artefact,
            "gpg",
            "--batch",
            "--local-user",
            os.environ.get(GPG_KEY, ""),
            "--armor",
            "--output",
            signature,
            "--detach-sign",
            artefact,
        )


def _sign_with_gpg(artefact: Path, *command: str | Path) -> None:
    if not os.environ.get(GPG_KEY):
        return say(f"{artefact.name} is not signed: {GPG_KEY} names no key.")
    run(*command)
    return say(f"{artefact.name}: signed.")


def _sign_for_windows(artefact: Path) -> None:
    certificate, password = os.environ.get(WINDOWS_CERTIFICATE), os.environ.get(f"{WINDOWS_CERTIFICATE}_PASSWORD_FILE")
    tool = shutil.which("osslsigncode")
    if not certificate or not password or not tool:
        lacking = "osslsigncode is not installed" if certificate else f"{WINDOWS_CERTIFICATE} names no certificate"
        return say(f"{artefact.name} is not signed: {lacking}.")
    signed = artefact.with_suffix(".signed")
    key = ["-pkcs12", certificate, "-readpass", password]
    run(tool, "sign", *key, "-n", "Uploader", "-h", "sha256", "-ts", TIMESTAMPS, "-in", artefact, "-out", signed)
    signed.replace(artefact)
    return say(f"{artefact.name}: signed.")
