"""Peers that are libraries, as small programs."""
