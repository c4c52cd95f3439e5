package cn.xingsuo.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 表式 — a table in an official layout: a headline over all columns, lines above, the grid, and lines below for signatures.
 *
 * @param above for example unit and period
 * @param below for example who filled it in and who checked it
 */
public record FormSheet(
        String title, List<String> above, List<String> head, List<List<@Nullable Object>> rows, List<String> below) {}
