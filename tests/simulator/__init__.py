"""Whole histories of the engine, each made from a number: store, files, people and crashes are simulated, the queue is real."""
