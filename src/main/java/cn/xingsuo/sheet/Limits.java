package cn.xingsuo.sheet;

/**
 * 读取上限 — how much of an uploaded file is read before it is refused.
 *
 * @param rows rows with content, header included
 * @param columns columns with content
 */
public record Limits(int rows, int columns) {
    static final long BYTES = 32L << 20;
    static final long UNPACKED = 192L << 20;
    static final int TEXT = 32_767;

    /** What an office's register may have. */
    public static final Limits LEDGER = new Limits(50_000, 200);
}
