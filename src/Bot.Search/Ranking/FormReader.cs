using Bot.Search.Index;

namespace Bot.Search.Ranking;

/// <summary>Reads where one form of a term stands in the talks of a segment, talk after talk in rising order.</summary>
internal sealed class FormReader
{
    // Half of a compound's pairs say little, three quarters a lot.
    private const float LeastShare = 0.5f;
    private const float PartFactor = 0.5f;

    private readonly Form _form;
    private readonly PhraseReader? _phrase;
    private readonly PostingCursor[] _parts;

    private FormReader(Form form, PhraseReader? phrase, PostingCursor[] parts) => (_form, _phrase, _parts) = (form, phrase, parts);

    /// <summary>A reader, or null when the segment holds nothing of the form.</summary>
    public static FormReader? Open(Segment segment, int number, Form form)
    {
        var phrase = PhraseReader.Open(segment, number, form.Terms, form.Slack);
        var parts = form.AllowsParts ? Parts(segment, number, form) : [];
        return phrase is null && parts.Length == 0 ? null : new FormReader(form, phrase, parts);
    }

    /// <summary>Reads the form's places in a talk.</summary>
    /// <param name="document">Not before the one of the last call.</param>
    /// <param name="positions">Takes the places.</param>
    public FormMatch Read(int document, Span<int> positions)
    {
        var count = _phrase?.Read(document, positions) ?? 0;
        if (count > 0)
            return new FormMatch(count, _form.Kind, _form.Factor);
        return _parts.Length > 0 ? ReadParts(document, positions) : default;
    }

    private static PostingCursor[] Parts(Segment segment, int number, Form form)
    {
        var parts = new List<PostingCursor>(form.Terms.Count);
        foreach (var term in form.Terms)
        {
            if (term?.Lists[number] is >= 0 and var list)
                parts.Add(new PostingCursor(segment.Postings, list));
        }
        return [.. parts];
    }

    private FormMatch ReadParts(int document, Span<int> positions)
    {
        var (present, count) = (0, 0);
        foreach (ref var part in _parts.AsSpan())
        {
            part.SkipTo(document);
            if (part.Document == document && present++ == 0)
                count = part.ReadPositions(positions);
        }
        var share = (float)present / _form.Terms.Count;
        return share < LeastShare ? default : new FormMatch(count, MatchKind.Part, _form.Factor * PartFactor * share);
    }
}

/// <summary>How a form stands in a talk.</summary>
/// <param name="Count">In how many places; 0 for none.</param>
/// <param name="Kind">How well it matches.</param>
/// <param name="Factor">What that counts.</param>
internal readonly record struct FormMatch(int Count, MatchKind Kind, float Factor);
