package cn.xingsuo.person;

import java.util.UUID;

/** 自然人标识. */
public record PersonId(UUID id) {
    @Override
    public String toString() {
        return id.toString();
    }
}
