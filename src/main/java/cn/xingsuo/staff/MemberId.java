package cn.xingsuo.staff;

import java.util.UUID;

/** 工作人员标识. */
public record MemberId(UUID id) {
    @Override
    public String toString() {
        return id.toString();
    }
}
