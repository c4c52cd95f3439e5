package cn.xingsuo.sheet;

/** 够了 — ends the reading of a file early. */
final class Enough extends RuntimeException {
    static final Enough SEEN = new Enough();

    private Enough() {
        super(null, null, false, false);
    }
}
