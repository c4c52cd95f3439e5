package cn.xingsuo.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * 走势图 — a line over time, drawn on the server, with its numbers as a table below.
 *
 * @param title already in the reader's language, with unit and period
 * @param points in order of time
 * @param target drawn as a dashed line; null where there is none
 * @param targetLabel what the target is called
 */
public record Trend(
        String title, List<Point> points, @Nullable Double target, String targetLabel) {
    private static final int LEFT = 36;
    private static final int RIGHT = 490;
    private static final int TOP = 24;
    private static final int BOTTOM = 150;

    /** 数据点 — one value; null where there is no number, drawn as a gap. */
    public record Point(String label, @Nullable Double value) {}

    /** The line; a missing number interrupts it. */
    public String path() {
        var path = new StringBuilder();
        var drawing = false;
        for (int i = 0; i < points.size(); i++) {
            var value = points.get(i).value();
            if (value != null) {
                path.append(drawing ? "L" : "M").append(x(i)).append(' ').append(y(value));
            }
            drawing = value != null;
        }
        return path.toString();
    }

    public int x(int index) {
        return points.size() < 2 ? LEFT : LEFT + index * (RIGHT - LEFT) / (points.size() - 1);
    }

    public String y(double value) {
        var span = high() - low();
        return String.format(Locale.ROOT, "%.1f", BOTTOM - (value - low()) / span * (BOTTOM - TOP));
    }

    /** Whether this point's number is written at the line: only the first and the last, more would crowd it. */
    public boolean isLabelled(int index) {
        return index == 0 || index == points.size() - 1;
    }

    public double low() {
        return Math.max(0, Math.floor(edge(false) / 10 - 0.2) * 10);
    }

    public double high() {
        return Math.max(low() + 10, Math.ceil(edge(true) / 10) * 10);
    }

    /** A number without a needless fraction. */
    public static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    private double edge(boolean upper) {
        var edge = target == null ? Double.NaN : target;
        for (var point : points) {
            var value = point.value();
            if (value == null) continue;
            if (Double.isNaN(edge)) edge = value;
            else edge = upper ? Math.max(edge, value) : Math.min(edge, value);
        }
        return Double.isNaN(edge) ? 0 : edge;
    }
}
