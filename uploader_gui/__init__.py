"""Uploader: gets files into S3-compatible storage, complete and proven."""

__version__ = "0.1.0"

KEEP_PRACTICE = "--keep-practice-bucket"
"""The first word of the command line by which a practice bucket gets its keeper (practice.py)."""
