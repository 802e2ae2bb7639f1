"""Servers of the benchmark's own, on loopback: a sink for objects, and a proxy that delays."""
