"""A second process that reads and sends small files: one interpreter uses one processor. Neither the queue nor a window is here."""
