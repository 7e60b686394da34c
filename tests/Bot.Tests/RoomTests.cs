namespace Bot.Tests;

public sealed class RoomTests
{
    [Fact]
    public void The_room_has_a_name() => Assert.Equal("Bot.Tests", typeof(RoomTests).Namespace);
}
