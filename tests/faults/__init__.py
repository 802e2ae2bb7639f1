"""Every fault that a network or a store can make, and what becomes of an upload that meets it: rows of data, each of them a test."""
