package cn.xingsuo.network.web;

import cn.xingsuo.web.Option;
import java.util.List;

/** 调解员登记页 — its lists. */
public record NewMediatorPage(List<Option> offices, List<Option> bodies, NetworkOptions options) {
    public static List<Option> sexes() {
        return List.of(new Option("F", "女"), new Option("M", "男"));
    }
}
