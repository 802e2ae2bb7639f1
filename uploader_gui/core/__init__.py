"""The rules, pure: standard library only; no I/O, no threads, no clock, no knowledge of any package above."""
