package cn.xingsuo.sheet;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 列 — one column of a list that is written: its title and how a row answers it.
 *
 * @param title as it shall stand in the file
 * @param value a number, a date, a moment, a truth or anything with a text; null leaves the cell empty
 */
public record Column<T>(String title, Function<T, ? extends @Nullable Object> value) {}
