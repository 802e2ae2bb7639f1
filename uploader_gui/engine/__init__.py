"""Does the work, through core.ports alone: no Qt, no SQL, no SDK, nothing concrete."""
