using Bot.Search.Analysis;
using Bot.Search.Index;

namespace Bot.Search.Ranking;

/// <summary>The forms in which a token may stand in the talks of an index.</summary>
internal sealed class TermForms(IndexSnapshot index)
{
    private const float SynonymFactor = 0.95f;
    private const float PartFactor = 0.6f;

    /// <summary>All forms of a token that the index holds, best first.</summary>
    /// <param name="token">The token.</param>
    /// <param name="before">The token right before it, which it may be joined with.</param>
    /// <param name="after">The token right after it.</param>
    public List<Form> Of(QueryToken token, QueryToken? before, QueryToken? after)
    {
        var forms = new List<Form>();
        AddExact(token, forms);
        foreach (var group in token.Groups)
            AddWord(group, MatchKind.Synonym, SynonymFactor, forms);
        if (token.Parts.Count > 1)
            AddParts(token.Parts, forms);
        AddJoined(before, token, forms);
        AddJoined(token, after, forms);
        return forms;
    }

    /// <summary>In how many talks any of the forms stands.</summary>
    public int Frequency(IReadOnlyList<Form> forms)
    {
        var most = 0;
        foreach (var form in forms)
        {
            if (form.Kind is not MatchKind.Fuzzy)
                most = Math.Max(most, form.Terms.Count == 1 ? index.DocumentFrequency(form.Terms[0]) : index.PhraseFrequency(form.Terms, form.Slack));
        }
        return most;
    }

    private void AddExact(QueryToken token, List<Form> forms)
    {
        if (token.Kind is TokenKind.Gram)
            AddGrams(token.Text, forms);
        else if (token.Kind is not TokenKind.Name)
            AddWord(token.Text, MatchKind.Exact, 1, forms);
    }

    private void AddWord(string term, MatchKind kind, float factor, List<Form> forms)
    {
        if (index.Contains(term))
            forms.Add(new Form(kind, factor, [term]));
    }

    private void AddGrams(string text, List<Form> forms)
    {
        if (text.Length <= 2)
        {
            AddWord(text, MatchKind.Exact, 1, forms);
            return;
        }
        var grams = Enumerable.Range(0, text.Length - 1).Select(at => text.Substring(at, 2)).ToList();
        if (grams.Exists(gram => index.Contains(gram)))
            forms.Add(new Form(MatchKind.Exact, 1, grams) { AllowsParts = true });
    }

    private void AddParts(IReadOnlyList<string> parts, List<Form> forms)
    {
        if (parts.All(part => index.Contains(part)))
            forms.Add(new Form(MatchKind.Part, PartFactor, parts) { Slack = 1, AllowsParts = true });
    }

    private void AddJoined(QueryToken? first, QueryToken? second, List<Form> forms)
    {
        if (first is { Kind: TokenKind.Word or TokenKind.Kana } && second is { Kind: TokenKind.Word or TokenKind.Kana })
            AddWord(first.Text + second.Text, MatchKind.Part, PartFactor, forms);
    }
}
