namespace Bot.Answers.Questions;

/// <summary>How well a talk fits what a question asks for, beside its words.</summary>
internal static class Fit
{
    // Enough to decide between near equals, too little to put a talk of another topic first.
    private const double HasWhatIsAsked = 1.15;
    private const double IsOfTheKind = 1.1;

    /// <summary>1, and a little more for a talk that has the slides or speakers asked for, or is the lightning talk that was named.</summary>
    public static double Of(FoundTalk talk, Question question)
    {
        var has = question.Asks(Asked.Slides) && talk.Talk.Slides.Any() || question.Asks(Asked.Speaker) && talk.Talk.Speakers.Count > 0;
        return (has ? HasWhatIsAsked : 1) * (question.Limits.Lightning && talk.Talk.Lightning ? IsOfTheKind : 1);
    }
}
