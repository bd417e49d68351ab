-- What a column without a collation of its own compares by: bytes, the same on MySQL, MariaDB and their clusters.
-- See docs/decisions/0002.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
