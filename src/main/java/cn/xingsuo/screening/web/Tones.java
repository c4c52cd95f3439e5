package cn.xingsuo.screening.web;

/** 色调 — how a level is coloured; the word always stands beside it. */
final class Tones {
    private Tones() {}

    static String of(String level) {
        return switch (level) {
            case "RED" -> "red";
            case "ORANGE" -> "amber";
            default -> "yellow";
        };
    }
}
