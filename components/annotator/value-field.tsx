"use client";

import { useId } from "react";
import { ChoiceField } from "./choice-field";
import { ChoicesField } from "./choices-field";
import { EntityField } from "./entity-field";
import type { ValueFieldProps } from "./question";
import { QuestionRow } from "./question-row";
import { SavedText } from "./saved-text";
import { smallControl } from "./small-control";

/** The field of a question, by the type of its answer. */
export function ValueField(props: ValueFieldProps) {
  const { question, value, isDisabled, onChange } = props;
  const id = useId();
  const isEntity = question.type === "entity" || question.type === "entities";
  return (
    <QuestionRow id={id} question={question}>
      {isEntity ? <EntityField {...props} id={id} /> : null}
      {question.type === "choices" ? <ChoicesField {...props} id={id} /> : null}
      {question.type === "text" ? (
        <SavedText
          id={id}
          className={smallControl}
          isDisabled={isDisabled}
          value={typeof value === "string" ? value : ""}
          maxLength={2000}
          onSave={(text) => onChange(text === "" ? null : text)}
        />
      ) : null}
      {["choice", "ordinal", "boolean"].includes(question.type) ? <ChoiceField {...props} id={id} /> : null}
    </QuestionRow>
  );
}
