package cn.xingsuo.law;

/** 法规文件错误 — what is wrong in a statute file, and on which line. */
record LawFault(String file, int line, String reason) {
    @Override
    public String toString() {
        return "%s 第 %d 行：%s".formatted(file, line, reason);
    }
}
