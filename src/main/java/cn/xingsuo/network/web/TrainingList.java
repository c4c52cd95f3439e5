package cn.xingsuo.network.web;

import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;

/**
 * 培训台账页 — sessions, and the form for a new one.
 *
 * @param mediators whom the office may tick; empty for viewers without an office
 */
public record TrainingList(
        String q, Listing<TrainingLine> list, List<Option> mediators, boolean writes, LocalDate today) {}
