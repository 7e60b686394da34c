namespace Bot.Reports.Tests;

public sealed class RoomTests
{
    [Fact]
    public void The_room_has_a_name() => Assert.Equal("Bot.Reports", typeof(RoomTests).Namespace![..^6]);
}
