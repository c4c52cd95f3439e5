package cn.xingsuo.sheet;

/** 单元格位置 — {@code C12}: row from 1, column from 0. Anything unreadable lies at -1. */
record CellRef(int row, int column) {
    private static final int MOST = 100_000_000;

    static CellRef of(String text) {
        long column = 0;
        long row = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') column = Math.min(MOST, column * 26 + c - 'A' + 1);
            else if (c >= '0' && c <= '9') row = Math.min(MOST, row * 10 + c - '0');
        }
        return new CellRef(row == 0 ? -1 : (int) row, (int) column - 1);
    }
}
