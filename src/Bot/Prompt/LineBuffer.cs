using System.Globalization;

namespace Bot.Prompt;

/// <summary>The line being typed: graphemes and a cursor between them, so that one key press moves over 👩‍💻 or が as a whole.</summary>
internal sealed class LineBuffer
{
    private string _text = "";

    /// <summary>The whole line.</summary>
    public string Text => _text;

    /// <summary>The cursor's place, in UTF-16 units.</summary>
    public int Cursor { get; private set; }

    /// <summary>The text before the cursor.</summary>
    public string Before => _text[..Cursor];

    /// <summary>The text after the cursor.</summary>
    public string After => _text[Cursor..];

    /// <summary>Puts another line in place, the cursor at its end.</summary>
    public void Set(string text)
    {
        _text = text;
        Cursor = text.Length;
    }

    /// <summary>Types text at the cursor.</summary>
    public void Insert(string text)
    {
        _text = Before + text + After;
        Cursor += text.Length;
    }

    /// <summary>Replaces the text from a place to the cursor.</summary>
    public void Replace(int from, string text)
    {
        _text = _text[..from] + text + After;
        Cursor = from + text.Length;
    }

    /// <summary>Moves by one grapheme.</summary>
    public void MoveLeft() => Cursor = Previous();

    /// <summary>Moves by one grapheme.</summary>
    public void MoveRight() => Cursor = Next();

    /// <summary>Moves to the start of the line.</summary>
    public void MoveHome() => Cursor = 0;

    /// <summary>Moves to the end of the line.</summary>
    public void MoveEnd() => Cursor = _text.Length;

    /// <summary>Moves to the start of the word before the cursor.</summary>
    public void MoveWordLeft() => Cursor = PreviousWord();

    /// <summary>Moves behind the word after the cursor.</summary>
    public void MoveWordRight()
    {
        while (Cursor < _text.Length && char.IsWhiteSpace(_text[Cursor]))
            Cursor++;
        while (Cursor < _text.Length && !char.IsWhiteSpace(_text[Cursor]))
            Cursor++;
    }

    /// <summary>Deletes the grapheme before the cursor.</summary>
    public void DeleteBefore() => Replace(Previous(), "");

    /// <summary>Deletes the grapheme after the cursor.</summary>
    public void DeleteAfter() => _text = Before + _text[Next()..];

    /// <summary>Deletes the word before the cursor.</summary>
    public void DeleteWordBefore() => Replace(PreviousWord(), "");

    /// <summary>Deletes everything before the cursor.</summary>
    public void DeleteToStart() => Replace(0, "");

    /// <summary>Deletes everything after the cursor.</summary>
    public void DeleteToEnd() => _text = Before;

    private int Next() => Cursor == _text.Length ? Cursor : Cursor + StringInfo.GetNextTextElementLength(_text, Cursor);

    private int Previous()
    {
        var starts = StringInfo.ParseCombiningCharacters(Before);
        return starts.Length == 0 ? 0 : starts[^1];
    }

    private int PreviousWord()
    {
        var place = Cursor;
        while (place > 0 && char.IsWhiteSpace(_text[place - 1]))
            place--;
        while (place > 0 && !char.IsWhiteSpace(_text[place - 1]))
            place--;

        return place;
    }
}
