"""How a queue may be doing, as the engine tells it."""

WELL: dict[str, object] = {
    "depth": 0,
    "waiting": 0,
    "held": 0,
    "running": 0,
    "paused": 0,
    "failed": 0,
    "oldest_waiting_seconds": None,
    "longest_running_seconds": None,
    "done_last_day": 0,
    "failed_last_day": 0,
    "success_rate": None,
    "abandoned": 0,
    "alerts": [],
    "attention": [],
}
BUSY: dict[str, object] = {
    **WELL,
    "depth": 9688,
    "waiting": 9684,
    "running": 4,
    "oldest_waiting_seconds": 4000.0,
    "longest_running_seconds": 95.0,
    "done_last_day": 1203,
    "success_rate": 1.0,
}
TROUBLED: dict[str, object] = {
    **BUSY,
    "held": 58,
    "failed": 6,
    "failed_last_day": 160,
    "success_rate": 1203 / 1363,
    "abandoned": 1,
    "alerts": ["offline: Studio R2", "volume-gone", "stuck", "failures"],
    "attention": [
        {"alert": "offline", "destination": "Studio R2", "account": "", "message": "The store can't be reached.", "seconds": 750.0},
        {"alert": "volume-gone", "name": "CAMERA", "files": 12},
        {"alert": "stuck", "upload_id": 7, "name": "beach-drone-4k.mov", "seconds": 95.0},
        {"alert": "failures", "done": 1203, "failed": 160},
    ],
}
