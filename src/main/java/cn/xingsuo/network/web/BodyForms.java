package cn.xingsuo.network.web;

import cn.xingsuo.network.Election;
import cn.xingsuo.network.Election.Post;
import cn.xingsuo.network.Election.Seat;
import cn.xingsuo.network.Filing;
import cn.xingsuo.network.MediatorId;
import cn.xingsuo.network.NewBody;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Label;
import cn.xingsuo.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 组织表单 — what the pages of a body send. */
final class BodyForms {
    private BodyForms() {}

    /** 依附. */
    record Attached(
            @Label("村(社区)") @Size(max = 12) @Nullable String village,
            @Label("企业") @Nullable UUID enterprise,
            @Label("派出所") @Nullable UUID station) {}

    /** 联系方式. */
    record Contact(
            @Label("地址") @Size(max = 100) @Nullable String address,
            @Label("公开电话") @Size(max = 50) @Nullable String phone,
            @Label("印章编号") @Size(max = 50) @Nullable String seal) {
        NewBody.Contact asContact() {
            return new NewBody.Contact(
                    Objects.requireNonNullElse(address, ""),
                    Objects.requireNonNullElse(phone, ""),
                    Objects.requireNonNullElse(seal, ""));
        }
    }

    /** 已有的备案. */
    record Filed(
            @Label("备案号") @Size(max = 50) @Nullable String number,
            @Label("备案日期") @Nullable LocalDate on) {}

    /** 设立登记. */
    record Register(
            @Label("司法所") @Nullable String office,
            @Label("组织类型") @NotBlank String type,
            @Label("规范名称") @NotBlank @Size(max = 100) String name,
            @Label("设立单位") @NotBlank @Size(max = 100) String setUpBy,
            @Label("设立日期") @NotNull LocalDate setUpOn,
            @Valid @Nullable Attached at,
            @Valid @Nullable Contact contact,
            @Valid @Nullable Filed filed) {
        NewBody asBody(OfficeId office) {
            var place = at == null
                    ? NewBody.Place.NONE
                    : new NewBody.Place(
                            at.village() == null || at.village().isBlank() ? null : at.village(),
                            at.enterprise(),
                            at.station());
            var known = contact == null ? NewBody.Contact.NONE : contact.asContact();
            return new NewBody(office, type, name, place, setUpBy, setUpOn, known);
        }

        @Nullable
        Filing filing() {
            if (filed == null || filed.number() == null || filed.number().isBlank()) return null;
            if (filed.on() == null) throw new Refusal("填了备案号的,请一并填写备案日期。", null);
            return new Filing(filed.number(), filed.on());
        }
    }

    /** 备案. */
    record File(
            @Label("备案号") @NotBlank @Size(max = 50) String number,
            @Label("备案日期") @NotNull LocalDate on) {}

    /** 通报法院. */
    record Court(
            @Label("通报日期") @NotNull LocalDate on,
            @Label("通报函文号") @NotBlank @Size(max = 100) String letter) {}

    /** 整改、恢复、撤销. */
    record Change(
            @Label("日期") @NotNull LocalDate on,
            @Label("理由") @NotBlank @Size(max = 500) String reason) {}

    /** 基本情况. */
    record Describe(
            @Valid @Nullable Contact contact,
            @Label("六统一") @Nullable Set<String> norms) {}

    /** 一行席位. */
    record Row(
            @Label("调解员") @Nullable String mediator,
            @Label("职务") @Nullable Post post) {}

    /** 换届或者调整. */
    record Elect(
            @Label("届次") Election.@NotNull Kind kind,
            @Label("产生方式") @NotBlank String manner,
            @Label("日期") @NotNull LocalDate on,
            @Label("理由") @Size(max = 500) @Nullable String reason,
            @Label("委员") @Valid @Nullable List<Row> seats) {
        Election asElection() {
            var all = new ArrayList<Seat>();
            for (var row : seats == null ? List.<Row>of() : seats) {
                if (row.mediator() == null || row.mediator().isBlank()) continue;
                all.add(new Seat(MediatorId.of(row.mediator()), Objects.requireNonNullElse(row.post(), Post.MEMBER)));
            }
            return new Election(kind, manner, on, all, Objects.requireNonNullElse(reason, ""));
        }
    }
}
