"""All rows."""

from tests.faults.row import Row
from tests.faults.rows_bytes import BYTES_ROWS
from tests.faults.rows_completing import COMPLETING_ROWS
from tests.faults.rows_network import NETWORK_ROWS, TLS_ROWS
from tests.faults.rows_odd import ODD_ROWS
from tests.faults.rows_refusals import NO_ROWS
from tests.faults.rows_throttling import CREDENTIALS_ROWS, THROTTLING_ROWS
from tests.faults.rows_trouble import TROUBLE_ROWS

ROWS: tuple[Row, ...] = (
    *NETWORK_ROWS,
    *TLS_ROWS,
    *TROUBLE_ROWS,
    *NO_ROWS,
    *THROTTLING_ROWS,
    *COMPLETING_ROWS,
    *CREDENTIALS_ROWS,
    *BYTES_ROWS,
    *ODD_ROWS,
)
