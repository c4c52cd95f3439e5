package cn.xingsuo.rating.web;

import cn.xingsuo.rating.measure.Indicator;
import java.util.List;

/** 指标目录页 — every indicator the product measures. */
public record FigureList(List<Indicator> indicators) {}
