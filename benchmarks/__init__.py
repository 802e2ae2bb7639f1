"""The program beside its peers: same files, same server, one machine, one run. Started by `make bench`."""
