package cn.xingsuo.staff;

import cn.xingsuo.office.SubjectKind;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.rating.measure.Unit;
import org.springframework.stereotype.Component;

/** 大专以上学历率 — full-time staff up to the age limit of the value set with a college degree ÷ all of them. */
@Component
class EducationShare extends SqlGauge {
    EducationShare(StaffValues values) {
        super(gauge("staff.education-share", "四十五周岁以下人员大专以上率", Unit.PERCENT, SubjectKind.OFFICE)
                .note("年龄限制以内、有大专以上学历的专职人员 ÷ 年龄限制以内的专职人员")
                .from(Register.POSTINGS)
                .asOf("since", "until")
                .leavesOut("not full_time", "不属于专职人员类别")
                .leavesOut("birth_year is null", "没有登记出生年份")
                .leavesOut("extract(year from :to::date) - birth_year > " + values.educationAgeLimit(), "超过年龄限制")
                .succeeds(Register.holds("college"))
                .titled("name")
                .links(Register.LINK));
    }
}
