package cn.xingsuo.rating;

import cn.xingsuo.rating.measure.Reading;
import java.util.List;

/**
 * 快照后有改动 — one indicator that would read differently now for the frozen day.
 *
 * @param then what was frozen
 * @param now what the records say today about the same day
 * @param added ids counted now but not then
 * @param removed ids counted then but not now
 * @param turned ids counted both times with another result
 */
public record LaterChange(
        String indicator, Reading then, Reading now, List<String> added, List<String> removed, List<String> turned) {}
