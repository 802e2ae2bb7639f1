"""The commands of the command line: each turns words into a request and documents into words, and does nothing else."""
