"""Secrets that are typed into the window, and what others could see of them."""
