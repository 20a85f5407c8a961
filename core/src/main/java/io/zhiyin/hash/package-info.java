/**
 * Hashes by which equal things are known again; start at {@link io.zhiyin.hash.Sha256}. What is kept secret by a key (pseudonyms of personal data)
 * doesn't belong here, but to redaction.
 */
@org.jspecify.annotations.NullMarked
package io.zhiyin.hash;
