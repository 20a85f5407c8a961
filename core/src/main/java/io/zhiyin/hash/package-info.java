/** Hashes by which equal things are known again. */
@org.jspecify.annotations.NullMarked
package io.zhiyin.hash;
