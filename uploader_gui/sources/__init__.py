"""Where bytes are read: one module (or small package) a source; they do not know each other."""
