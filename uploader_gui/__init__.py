"""Uploader: gets files into S3-compatible storage, complete and proven."""

__version__ = "0.1.0"
