namespace Bot.Search.Analysis;

/// <summary>Turns a document's texts into terms. Holds buffers, so each thread has one of its own.</summary>
internal sealed class DocumentAnalysis(Vocabulary vocabulary)
{
    // A new line is a new thought: words on both sides of it are not near.
    private const int LineGap = 6;

    private readonly FoldedText _text = new();
    private readonly Squeezed _squeezed = new();
    private readonly char[] _term = new char[Terms.LongestWord + 1];
    private int[] _positions = new int[256];

    /// <summary>Gives the terms of a text to a sink.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="position">The position of its first word.</param>
    /// <param name="sink">Takes the terms.</param>
    /// <returns>The first position after the text.</returns>
    public int Read(string text, int position, ITermSink sink)
    {
        Folding.Fold(text, _text);
        if (_positions.Length <= _text.Length)
            _positions = new int[_text.Length * 2];
        for (var index = 0; index < _text.Length;)
        {
            var run = Run.At(_text, index);
            position = Read(run, position, sink);
            index = run.End;
        }
        if (vocabulary.HasNames)
            ReadNames(sink);
        return position;
    }

    private int Read(Run run, int position, ITermSink sink) => run.Kind switch
    {
        RunKind.Word => ReadWord(run, position, sink),
        RunKind.Gram => ReadGrams(run, position, sink),
        RunKind.Kana => ReadKana(run, position, sink),
        _ => ReadGap(run, position),
    };

    private int ReadGap(Run run, int position)
    {
        Mark(run.Start, run.End, position);
        var gap = _text.Characters[run.Start..run.End];
        return position + (gap.Contains('\n') ? LineGap : gap.ContainsAnyExcept(' ', '・') ? 1 : 0);
    }

    private int ReadGrams(Run run, int position, ITermSink sink)
    {
        for (var index = run.Start; index < run.End; index++, position++)
        {
            _positions[index] = position;
            sink.Add(_text.Characters.Slice(index, Math.Min(2, run.End - index)), position);
        }
        return position;
    }

    private int ReadKana(Run run, int position, ITermSink sink)
    {
        for (var start = run.Start; start < run.End;)
        {
            var hiragana = _text.OriginAt(start) is Origin.Hiragana;
            var end = start + 1;
            while (end < run.End && _text.OriginAt(end) is Origin.Hiragana == hiragana)
                end++;
            Mark(start, end, position);
            position = hiragana ? ReadHiragana(start, end, position, sink) : ReadKatakana(start, end, position, sink);
            start = end;
        }
        return position;
    }

    private int ReadKatakana(int start, int end, int position, ITermSink sink)
    {
        if (end - start > 1)
            sink.Add(_text.Characters[start..Math.Min(end, start + Terms.LongestWord)], position);
        return position + 1;
    }

    private int ReadHiragana(int start, int end, int position, ITermSink sink)
    {
        var afterHan = start > 0 && _text.ClassAt(start - 1) is CharacterClass.Gram;
        var word = HiraganaWords.Find(_text.Characters[start..end], afterHan, IsGap(start - 1) && IsGap(end));
        if (word.End > 0)
            sink.Add(_text.Characters[(start + word.Start)..(start + word.End)], position);
        return position + Math.Min(2, end - start);
    }

    private int ReadWord(Run run, int position, ITermSink sink)
    {
        if (IsPlain(run))
            return ReadPlain(run, position, sink);
        var first = position;
        var pieces = 0;
        for (var start = run.Start; start < run.End;)
        {
            var end = WordParts.PieceEnd(_text, start, run.End);
            Mark(start, end, position);
            if (!WordParts.IsContraction(_text, start, end))
            {
                pieces++;
                ReadPiece(start, end, position++, run, sink);
            }
            start = end + 1;
        }
        if (pieces is > 1 and <= WordParts.MostPieces)
            Add(run.Start, run.End, first, sink);
        return position;
    }

    // Letters alone, none of them large but the first: most words, which have no parts to look for.
    private bool IsPlain(Run run)
    {
        if (_text.ClassAt(run.Start) is not CharacterClass.Letter || WordParts.IsContraction(_text, run.Start, run.End))
            return false;
        for (var index = run.Start + 1; index < run.End; index++)
        {
            if (_text.ClassAt(index) is not CharacterClass.Letter || _text.OriginAt(index) is Origin.Upper)
                return false;
        }
        return true;
    }

    private int ReadPlain(Run run, int position, ITermSink sink)
    {
        Mark(run.Start, run.End, position);
        var word = _text.Characters[run.Start..run.End];
        if (StopWords.Contains(word))
            return position + 1;
        var term = _term.AsSpan(0, Math.Min(word.Length, Terms.LongestWord));
        word[..term.Length].CopyTo(term);
        sink.Add(term[..Stemmer.Stem(term)], position);
        return position + 1;
    }

    private void ReadPiece(int start, int end, int position, Run run, ITermSink sink)
    {
        if (start == run.Start && end == run.End && StopWords.Contains(_text.Characters[start..end]))
            return;
        Add(start, end, position, sink);
        for (var hump = start; hump < end;)
        {
            var humpEnd = WordParts.HumpEnd(_text, hump, end);
            if (humpEnd - hump < end - start && humpEnd - hump > 1)
                AddHump(hump, humpEnd, position, sink);
            hump = humpEnd;
        }
    }

    private void Add(int start, int end, int position, ITermSink sink)
    {
        var length = WordForm.Write(_text, start, end, _term.AsSpan(0, Terms.LongestWord));
        if (length > 0)
            sink.Add(_term.AsSpan(0, length), position);
    }

    private void AddHump(int start, int end, int position, ITermSink sink)
    {
        Terms.MarkHump(_term);
        var length = WordForm.Write(_text, start, end, _term.AsSpan(1));
        sink.Add(_term.AsSpan(0, length + 1), position);
    }

    private void ReadNames(ITermSink sink)
    {
        _squeezed.Read(_text);
        for (var at = 0; at < _squeezed.Length; at++)
        {
            var name = vocabulary.Longest(_squeezed, at);
            if (name.Length == 0)
                continue;
            foreach (var term in name.Terms)
                sink.Add(term, _positions[_squeezed.Index(at)]);
        }
    }

    private void Mark(int start, int end, int position) => _positions.AsSpan(start, end - start).Fill(position);

    private bool IsGap(int index) => index < 0 || index >= _text.Length || _text.ClassAt(index) is CharacterClass.Separator or CharacterClass.Connector;
}
