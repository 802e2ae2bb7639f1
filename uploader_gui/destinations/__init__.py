"""Where bytes go: one module (or small package) a kind of store; they do not know each other."""
