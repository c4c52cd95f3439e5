package cn.xingsuo.network.web;

import cn.xingsuo.web.Option;
import java.util.List;

/** 申报页 — its lists, and the conditions as they stand. */
public record NewStudioPage(List<Option> bodies, List<Option> mediators, NetworkOptions options) {}
