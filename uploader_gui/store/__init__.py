"""The queue on disk: the only SQL in the program, and nothing that knows what a bucket or a window is."""
