"""Real crashes: the real program killed at any moment, the real store, too; and what must be true of everything afterwards."""
