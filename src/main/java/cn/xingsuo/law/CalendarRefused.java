package cn.xingsuo.law;

import cn.xingsuo.web.Refusal;
import java.util.List;

/** 日历未导入 — the file has faults; nothing of it was stored. */
public class CalendarRefused extends Refusal {
    private final transient List<CalendarFile.Fault> faults;

    CalendarRefused(List<CalendarFile.Fault> faults) {
        super("没有导入：文件有 {0} 处错误。请按下面的行号改正后重新上传，已有日历没有改动。", null, faults.size());
        this.faults = List.copyOf(faults);
    }

    public List<CalendarFile.Fault> faults() {
        return faults;
    }
}
