/**
 * Redaction at the door: personal data in a feedback become keyed pseudonyms before anything is stored or sent to a model.
 *
 * <p>Start at {@link io.zhiyin.text.redaction.Redactor}; how a kind is recognised stands in the detector named after it.
 * Consent, erasure and encryption of fields do not belong here.
 */
@NullMarked
package io.zhiyin.text.redaction;

import org.jspecify.annotations.NullMarked;
