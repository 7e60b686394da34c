namespace Bot.Search.Names;

/// <summary>A name that what is typed may become.</summary>
internal readonly record struct CompletedName(int Name, double Score);

/// <summary>Finds the names that hold a typed text, the best without looking closely at all others.</summary>
internal sealed class NameCompletion(NameForms forms)
{
    private readonly GramLists _grams = new(forms);

    /// <summary>The best names for a text, best first; a name may come twice, by its two forms.</summary>
    /// <param name="typed">Folded, without gaps, not empty.</param>
    /// <param name="factor">What a score counts: less for a text that was not typed like this.</param>
    /// <param name="best">Takes names, keyed by how bad they are; holds no more than <paramref name="limit"/>.</param>
    /// <param name="limit">How many are wanted.</param>
    /// <param name="gone">Names that are not found any more.</param>
    public void Find(
        string typed, double factor, PriorityQueue<CompletedName, (double Score, int Name)> best, int limit, IReadOnlySet<int> gone)
    {
        var first = _grams.Read(typed.AsSpan(0, Math.Min(2, typed.Length)));
        if (typed.Length <= 2)
        {
            while (first.Next())
                Offer(first.Form, first.Place, typed, factor, best, limit, gone);
            return;
        }
        var other = _grams.Read(Rarest(typed));
        var more = other.Next();
        while (more && first.Next())
        {
            while (more && other.Form < first.Form)
                more = other.Next();
            if (other.Form == first.Form)
                Offer(first.Form, first.Place, typed, factor, best, limit, gone);
        }
    }

    private ReadOnlySpan<char> Rarest(string typed)
    {
        var rarest = typed.AsSpan(0, Math.Min(2, typed.Length));
        for (var at = 1; at + 2 <= typed.Length; at++)
        {
            if (_grams.Length(typed.AsSpan(at, 2)) < _grams.Length(rarest))
                rarest = typed.AsSpan(at, 2);
        }
        return rarest;
    }

    private void Offer(
        int form,
        NamePlace place,
        string typed,
        double factor,
        PriorityQueue<CompletedName, (double Score, int Name)> best,
        int limit,
        IReadOnlySet<int> gone)
    {
        var name = forms.Name(form);
        var length = forms.Length(form);
        if (IsWorse(Score(place, typed, length) * factor, name, best, limit) || gone.Contains(name))
            return;
        var found = typed.Length <= 2 ? place : PlaceOf(typed, form);
        if (found is null)
            return;
        var score = Score(found.Value, typed, length) * factor;
        if (IsWorse(score, name, best, limit))
            return;
        best.Enqueue(new CompletedName(name, score), (score, -name));
        if (best.Count > limit)
            best.Dequeue();
    }

    private static bool IsWorse(double score, int name, PriorityQueue<CompletedName, (double Score, int Name)> best, int limit) =>
        best.Count >= limit && best.TryPeek(out _, out var worst) && (score, -name).CompareTo(worst) <= 0;

    private NamePlace? PlaceOf(string typed, int form)
    {
        var text = forms.Text(form);
        NamePlace? found = null;
        for (var at = text.IndexOf(typed, StringComparison.Ordinal); at >= 0; at = text.IndexOf(typed, at + 1, StringComparison.Ordinal))
        {
            if (at == 0)
                return NamePlace.Start;
            if (forms.StartsWord(form, at))
                return NamePlace.WordStart;
            found = NamePlace.Middle;
        }
        return found;
    }

    // A whole name scores 1; otherwise the place decides, and how much of the name was typed among equals.
    private static double Score(NamePlace place, string typed, int length) =>
        (place switch { NamePlace.Start => 0.9, NamePlace.WordStart => 0.7, _ => 0.5 }) + 0.1 * Math.Min(1, (double)typed.Length / length);
}
