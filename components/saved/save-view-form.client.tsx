"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/ui/words/use-words.client";
import { toolsWords } from "@/lib/messages/rooms";
import { TITLE_LENGTH } from "@/lib/story/story";
import type { ViewToSave } from "./view-to-save";

interface SaveViewFormProps {
  readonly current: () => ViewToSave;
  /** Whether there was room. */
  readonly onSave: (view: ViewToSave) => boolean;
}

/** Names the view on the screen and saves it. It is what was on the screen when the form appeared. */
export function SaveViewForm({ current, onSave }: SaveViewFormProps) {
  const { saved: words } = useWords(toolsWords);
  const id = useId();
  const [view] = useState(current);
  const [name, setName] = useState(view.name);
  const [isSaved, setSaved] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "" && onSave({ ...view, name: name.trim() })) setSaved(true);
      }}
      className="mt-4"
    >
      <label htmlFor={id} className="block text-[13px] text-ink-2">
        {words.name}
      </label>
      <div className="mt-1 flex flex-wrap gap-2">
        <input
          id={id}
          // React's own would focus before the dialog is open; the browser then focuses what has the attribute.
          ref={(field) => field?.setAttribute("autofocus", "")}
          dir="auto"
          value={name}
          maxLength={TITLE_LENGTH}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setName(event.target.value)}
          className="min-h-9 min-w-0 flex-1 basis-56 rounded-md border border-rule-2/70 bg-paper px-3 text-[15px] pointer-coarse:min-h-11"
        />
        <Button type="submit" variant="primary" disabled={isSaved || name.trim() === ""}>
          {isSaved ? words.isSaved : words.save}
        </Button>
      </div>
    </form>
  );
}
