namespace Bot.Search.Names;

/// <summary>Finds the names that hold a typed text, the best without looking closely at all others.</summary>
internal sealed class NameCompletion(NameForms forms)
{
    private const int MostGrams = 3;
    private const double ShareOfLength = 0.1;

    private readonly GramLists _grams = new(forms);

    /// <summary>Offers the names for a text; a name may come twice, by its two forms.</summary>
    /// <param name="typed">Folded, without gaps, not empty.</param>
    /// <param name="factor">What a score counts: less for a text that was not typed like this.</param>
    /// <param name="best">Takes the names.</param>
    public void Find(string typed, double factor, BestNames best)
    {
        if (typed.Length > GramLists.Longest)
            FindLong(typed, factor, best);
        else
            FindShort(typed, factor, best);
    }

    // What stands at a worse place than all that was found is not looked at, and that is most.
    private void FindShort(string typed, double factor, BestNames best)
    {
        for (var place = NamePlace.Start; place <= NamePlace.Middle && !best.AreAllAbove((LeastScore(place) + ShareOfLength) * factor); place++)
        {
            for (var found = _grams.Read(typed, place); found.Next();)
                best.Offer(forms.Name(found.Form), Score(place, typed, forms.Length(found.Form)) * factor);
        }
    }

    // Texts lie all over the memory, so only those are looked at that hold several of the grams.
    private void FindLong(string typed, double factor, BestNames best)
    {
        var first = new GramForms(_grams, typed.AsSpan(0, GramLists.Longest));
        var others = Rarest(typed);
        for (var form = others[0].Next(); form != int.MaxValue; form = others[0].Next())
        {
            var holds = true;
            for (var other = 1; holds && other < others.Length; other++)
                holds = others[other].PlaceIn(form) is not null;
            if (holds && first.PlaceIn(form) is { } place)
                OfferLong(form, place, typed, factor, best);
        }
    }

    private GramForms[] Rarest(string typed) =>
        [.. Enumerable.Range(1, typed.Length - GramLists.Longest).OrderBy(at => _grams.Length(typed.AsSpan(at, GramLists.Longest))).Take(MostGrams)
            .Select(at => new GramForms(_grams, typed.AsSpan(at, GramLists.Longest)))];

    private void OfferLong(int form, NamePlace place, string typed, double factor, BestNames best)
    {
        var (name, length) = (forms.Name(form), forms.Length(form));
        if (best.Takes(name, Score(place, typed, length) * factor) && PlaceOf(typed, form) is { } found)
            best.Offer(name, Score(found, typed, length) * factor);
    }

    private NamePlace? PlaceOf(string typed, int form)
    {
        var text = forms.Text(form);
        NamePlace? found = null;
        for (var at = 0; at + typed.Length <= text.Length; at++)
        {
            var next = text[at..].IndexOf(typed, StringComparison.Ordinal);
            if (next < 0)
                return found;
            at += next;
            if (forms.PlaceAt(form, at) is not NamePlace.Middle and var place)
                return place;
            found = NamePlace.Middle;
        }
        return found;
    }

    // A whole name scores 1; otherwise the place decides, and how much of the name was typed among equals.
    private static double Score(NamePlace place, string typed, int length) => LeastScore(place) + ShareOfLength * Math.Min(1, (double)typed.Length / length);

    private static double LeastScore(NamePlace place) => place switch { NamePlace.Start => 0.9, NamePlace.WordStart => 0.7, _ => 0.5 };
}
