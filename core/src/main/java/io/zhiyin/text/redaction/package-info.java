/**
 * Redaction at the door: personal data in a feedback become keyed pseudonyms before anything is stored or sent to a model.
 *
 * <p>Start at {@link io.zhiyin.text.redaction.Redactor}; how a kind is recognised stands in the detector named after it. Whether a
 * Chinese full name is one is weighed: {@link io.zhiyin.text.redaction.ChineseNameForm} (its characters) against
 * {@link io.zhiyin.text.redaction.ChineseNameContext} (the words around); names in Latin letters are looked up in
 * {@link io.zhiyin.text.redaction.EnglishNames}. Lists of words stand in files beside the classes, one list a file, whose first line
 * says what it holds; "zh" and "en" name the language of the text.
 * Consent, erasure and encryption of fields do not belong here.
 */
@NullMarked
package io.zhiyin.text.redaction;

import org.jspecify.annotations.NullMarked;
