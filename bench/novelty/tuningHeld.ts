import { type Pair, work } from './pair.ts';

/** Held back until the search had been measured with it. */
export const tuningHeld: readonly Pair[] = [
  [
    work(
      'Nhắc rút sớm ống thông tiểu để giảm nhiễm khuẩn tiết niệu',
      'Mỗi sáng phần mềm hỏi bác sĩ có còn cần ống thông tiểu không; không trả lời thì điều dưỡng được quyền rút theo quy trình. Số ngày lưu ống trung bình giảm từ 6 xuống 3.',
    ),
    work(
      'Hạn chế nhiễm trùng đường tiểu do lưu sonde kéo dài tại khoa Hồi sức',
      'Ngày đặt sonde được ghi trên bảng đầu giường, quá ba ngày thì thầy thuốc phải nêu lý do giữ lại. Người bệnh không còn chỉ định được tháo sonde trong ngày.',
    ),
  ],
  [
    work(
      'Bảng kiểm an toàn phẫu thuật khổ lớn treo tường phòng mổ',
      'Cả kíp dừng lại ba lần trước khi gây mê, trước khi rạch da và trước khi rời phòng, đọc to từng mục. Ca mổ chỉ bắt đầu khi đủ dấu.',
    ),
    work(
      'Bắt buộc tạm dừng xác nhận trước mỗi cuộc mổ',
      'Bác sĩ, người gây mê và dụng cụ viên cùng đối chiếu đúng người, đúng vị trí, đúng phương pháp trên màn hình lớn. Thiếu một chữ ký thì hệ thống không mở tường trình phẫu thuật.',
    ),
  ],
  [
    work(
      'Trợ lý ảo trả lời câu hỏi thường gặp trên trang của bệnh viện',
      'Người dân hỏi giờ khám, giá dịch vụ, giấy tờ cần mang; máy trả lời ngay, câu khó chuyển cho nhân viên. Tổng đài bớt một nửa cuộc gọi.',
    ),
    work(
      'Chatbot giải đáp thủ tục khám bệnh ngoài giờ',
      'Ứng dụng nhắn tin tự động hướng dẫn về bảng giá, bảo hiểm và lịch làm việc vào bất cứ lúc nào. Nội dung chưa biết được gửi tới tổ chăm sóc khách hàng để bổ sung.',
    ),
  ],
  [
    work(
      'Giờ yên tĩnh ban đêm tại khoa Hồi sức tích cực',
      'Từ 22 giờ đến 5 giờ giảm đèn, hạ âm báo máy và gom các lần chăm sóc vào một lượt. Người bệnh ngủ được lâu hơn, ít lú lẫn hơn.',
    ),
    work(
      'Cải thiện giấc ngủ người bệnh nặng bằng giảm tiếng ồn và ánh sáng',
      'Đồng hồ đo độ ồn nhắc nhân viên nói khẽ, các thủ thuật không gấp được dồn lại, đèn được tắt bớt khi khuya. Tỷ lệ sảng giảm.',
    ),
  ],
  [
    work(
      'Sàng lọc trầm cảm sau sinh tại phòng tiêm chủng',
      'Khi mẹ đưa con đi tiêm, nữ hộ sinh mời làm thang EPDS mười câu; điểm cao được hẹn bác sĩ tâm thần. Ba tháng phát hiện 14 người.',
    ),
    work(
      'Nhận ra sớm rối loạn tâm lý ở bà mẹ có con nhỏ',
      'Trạm y tế dùng bộ câu hỏi ngắn trong lúc các bà mẹ chờ theo dõi sau tiêm vắc xin của bé. Ai có dấu hiệu buồn chán kéo dài được giới thiệu đến chuyên khoa sức khỏe tâm thần.',
    ),
  ],
  [
    work(
      'Phê duyệt trước khi dùng kháng sinh dự trữ trên phần mềm',
      'Bác sĩ chọn thuốc nhóm dự trữ phải điền lý do và kết quả cấy; nhóm quản lý kháng sinh duyệt trong hai giờ. Lượng dùng giảm một phần tư.',
    ),
    work(
      'Kiểm soát carbapenem bằng phiếu yêu cầu điện tử',
      'Thuốc kháng sinh mạnh chỉ được cấp sau khi dược lâm sàng và bác sĩ truyền nhiễm đồng ý trên hệ thống. Nếu không có bằng chứng vi sinh, đề nghị bị trả lại kèm phác đồ thay thế.',
    ),
  ],
  [
    work(
      'Trả kết quả xét nghiệm qua tin nhắn cho người bệnh ngoại trú',
      'Khi có kết quả, người bệnh nhận đường dẫn bảo mật để xem và lưu. Không phải ngồi chờ hay quay lại lấy giấy.',
    ),
    work(
      'Xem phiếu kết quả cận lâm sàng trên điện thoại',
      'Phòng xét nghiệm duyệt xong thì hệ thống gửi mã để người dân tự tải bản điện tử về máy. Quầy trả giấy đã được bỏ.',
    ),
  ],
  [
    work(
      'Xe tiêm cải tiến có ngăn phân loại rác và hộp vật sắc nhọn',
      'Khoa tự hàn thêm khay nghiêng, giá treo và hộp kim tiêm ngay tầm tay trên xe tiêm. Điều dưỡng không phải đi lại bỏ kim, tai nạn kim đâm giảm hẳn.',
    ),
    work(
      'Thiết kế lại xe đẩy thủ thuật để phòng tổn thương do vật sắc nhọn',
      'Trên xe gắn sẵn thùng kháng thủng và các ô chứa rác lây nhiễm, rác thường. Nhân viên thả kim ngay sau khi tiêm nên không còn bị kim châm.',
    ),
  ],
  [
    work(
      'Cấp thuốc nội trú theo liều đơn vị có nhãn từng người bệnh',
      'Khoa Dược chia thuốc vào túi nhỏ theo giờ uống, in tên, giường và liều. Điều dưỡng chỉ phát, không phải chia tại khoa nên ít nhầm.',
    ),
    work(
      'Ra lẻ thuốc uống tập trung cho các khoa lâm sàng',
      'Dược sĩ đóng gói sẵn từng cữ sáng, trưa, tối có mã của mỗi bệnh nhân bằng máy ép túi. Công đoạn chia thuốc ở buồng tiêm được bãi bỏ.',
    ),
  ],
  [
    work(
      'Lịch xoay trở có đồng hồ nhắc cho người bệnh thở máy',
      'Mỗi hai giờ đồng hồ đầu giường kêu, điều dưỡng đổi tư thế theo hình vẽ rồi bấm xác nhận. Không ca nào bị loét mới trong quý.',
    ),
    work(
      'Phòng loét ép bằng bảng giờ thay đổi tư thế',
      'Người bệnh hôn mê được trở mình đúng giờ nhờ chuông báo, hình minh họa nghiêng trái, nghiêng phải dán cạnh giường và ô đánh dấu đã làm.',
    ),
  ],
  [
    work(
      'Thử thở tự nhiên mỗi sáng theo bảng kiểm của điều dưỡng',
      'Điều dưỡng dùng bảng kiểm xem ai đủ điều kiện, tạm ngừng an thần và cho thử thở, báo bác sĩ quyết định rút ống. Số ngày thở máy giảm hai ngày.',
    ),
    work(
      'Rút ngắn thời gian thở máy bằng quy trình cai máy hằng ngày',
      'Trước giao ban, người bệnh được sàng lọc tiêu chuẩn cai máy và ngưng thuốc ngủ để đánh giá. Bác sĩ rút nội khí quản sớm hơn khi thử nghiệm đạt.',
    ),
  ],
  [
    work(
      'Phác đồ chỉnh insulin do điều dưỡng thực hiện',
      'Đường máu mao mạch đo bốn lần, bảng tính trên máy cho biết số đơn vị insulin cần tiêm. Tỷ lệ hạ đường huyết giảm còn 2%.',
    ),
    work(
      'Kiểm soát đường huyết người bệnh nội trú bằng công cụ tính liều',
      'Kết quả thử đường được nhập vào phần mềm, hệ thống gợi ý liều insulin theo cân nặng và mức trước đó. Điều dưỡng tiêm theo gợi ý, bác sĩ xem lại cuối ngày.',
    ),
  ],
  [
    work(
      'Phòng khám bàn chân cho người đái tháo đường',
      'Mỗi người được thử cảm giác bằng sợi đơn, bắt mạch mu chân và học cách tự rửa, tự xem chân. Người có nguy cơ loét tái khám mỗi tháng.',
    ),
    work(
      'Ngừa đoạn chi ở bệnh nhân tiểu đường nhờ kiểm tra chân định kỳ',
      'Điều dưỡng khám thần kinh và mạch máu bàn chân trong mỗi lần lấy thuốc, hướng dẫn cắt móng, chọn giày. Ca có vết chai hoặc loét được hẹn lại sớm.',
    ),
  ],
  [
    work(
      'Bảng giường trống toàn viện để xếp người bệnh nhập viện',
      'Mỗi khoa cập nhật giường trống, giường sắp ra viện trên màn hình chung. Phòng cấp cứu xếp giường trong 15 phút thay vì gọi từng khoa.',
    ),
    work(
      'Trung tâm điều phối giường bệnh',
      'Một đầu mối nhìn thấy số giường còn và dự kiến xuất viện của tất cả các khoa theo thời gian thực. Người chờ nằm ở hành lang cấp cứu được chuyển lên khoa nhanh hơn.',
    ),
  ],
  [
    work(
      'Thước khuôn mặt đo mức đau sau mổ cho trẻ em',
      'Trẻ chỉ vào khuôn mặt giống mình, điều dưỡng ghi điểm và cho thuốc giảm đau theo bậc. Điểm đau trung bình ngày đầu giảm từ 6 xuống 3.',
    ),
    work(
      'Đánh giá đau bằng hình vẽ ở bệnh nhi phẫu thuật',
      'Thay vì hỏi con số, em bé chọn hình mặt cười, mặt khóc. Kết quả quyết định bậc thuốc giảm đau và được đánh giá lại sau một giờ.',
    ),
  ],
  [
    work(
      'Phim ngắn giáo dục sức khỏe chiếu tại phòng chờ khám',
      'Khoa làm hai mươi đoạn phim về ăn nhạt, dùng bình xịt, tiêm insulin và chiếu lần lượt. Người bệnh trả lời đúng nhiều hơn sau khi xem.',
    ),
    work(
      'Truyền thông cho người bệnh trong thời gian đợi khám bằng video',
      'Màn hình ở sảnh phát các clip do chính bác sĩ hướng dẫn cách dùng thuốc, chế độ ăn và luyện tập. Kiến thức của người xem được khảo sát trước và sau.',
    ),
  ],
  [
    work(
      'Nút báo động chống hành hung nhân viên y tế',
      'Nút bấm dưới bàn ở phòng cấp cứu gọi bảo vệ và công an phường, đèn chớp sáng ở chốt. Thời gian bảo vệ có mặt dưới một phút.',
    ),
    work(
      'Bảo vệ nhân viên trước người nhà quá khích',
      'Mỗi phòng khám có chuông khẩn cấp giấu kín, khi nhấn thì đội an ninh chạy tới và camera khu vực được ghi lưu. Các vụ đánh bác sĩ được ngăn kịp.',
    ),
  ],
  [
    work(
      'Hướng dẫn ép tim cho người nhà trước khi ra viện',
      'Gia đình người bệnh tim được tập ép tim trên mô hình trong 20 phút và nhận thẻ các bước. Hai trường hợp ngừng tim tại nhà được cứu.',
    ),
    work(
      'Lớp hồi sinh tim phổi cơ bản cho thân nhân người bệnh mạch vành',
      'Trong thời gian nằm viện, người thân thực hành nhấn ngực trên hình nộm với điều dưỡng. Có tờ nhắc mang về để xử trí khi bệnh nhân ngưng tim ở nhà.',
    ),
  ],
  [
    work(
      'Dùng lại nước thải của hệ thống lọc RO để tưới cây, dội nhà vệ sinh',
      'Nước bỏ ra từ máy lọc thận được gom vào bồn và bơm lên khu vệ sinh. Mỗi tháng bớt 400 khối nước máy.',
    ),
    work(
      'Thu hồi nước xả của phòng chạy thận nhân tạo',
      'Đường ống dẫn phần nước loại khỏi màng RO về bể chứa, phục vụ lau sàn và vườn hoa. Tiền nước của bệnh viện giảm đáng kể.',
    ),
  ],
  [
    work(
      'Quản lý phiên bản quy trình trên mạng nội bộ',
      'Quy trình chỉ có một bản hiện hành, bản cũ tự khóa; nhân viên phải bấm đã đọc khi có bản mới. Không còn bản in lỗi thời ở các khoa.',
    ),
    work(
      'Kho tài liệu chất lượng điện tử thay cặp hồ sơ ISO',
      'Mỗi hướng dẫn công việc có số hiệu, ngày hiệu lực và tự thu hồi bản trước. Người sử dụng xác nhận đã xem bản sửa đổi, phòng Quản lý chất lượng biết ai chưa.',
    ),
  ],
  [
    work(
      'Hồ sơ năng lực và giấy phép thủ thuật của từng bác sĩ',
      'Danh mục cho biết ai được làm kỹ thuật nào, hết hạn khi nào. Khi xếp lịch mổ, phần mềm không nhận người chưa được cấp quyền.',
    ),
    work(
      'Cấp quyền thực hiện kỹ thuật cao theo chứng chỉ đào tạo',
      'Mỗi thầy thuốc có bảng các kỹ thuật được phép, gắn với chứng nhận còn giá trị. Hệ thống chặn việc phân công người không có tên trong danh sách.',
    ),
  ],
  [
    work(
      'Soát chi phí còn sót trước khi người bệnh ra viện',
      'Máy so thuốc, vật tư trong y lệnh với bảng kê, báo khoản chưa tính hoặc tính hai lần. Thất thu mỗi tháng giảm 60 triệu đồng.',
    ),
    work(
      'Chống bỏ quên dịch vụ khi lập phiếu thanh toán',
      'Trước lúc in hóa đơn, chương trình đối chiếu các chỉ định đã thực hiện với dòng tiền đã nhập và tô màu chỗ lệch. Bệnh viện không còn mất tiền vì quên nhập.',
    ),
  ],
  [
    work(
      'Thông dịch viên tình nguyện cho người bệnh dân tộc thiểu số',
      'Danh sách nhân viên nói được tiếng Chăm, Raglai, Ê Đê được treo ở mọi khoa, gọi là có người dịch qua điện thoại. Việc dặn thuốc không còn hiểu sai.',
    ),
    work(
      'Xóa rào cản ngôn ngữ khi khám cho đồng bào',
      'Bệnh viện lập nhóm cán bộ biết tiếng địa phương, bác sĩ bấm số là được hỗ trợ phiên dịch trực tiếp hoặc qua loa ngoài. Tờ hướng dẫn dùng thuốc có tranh đi kèm.',
    ),
  ],
  [
    work(
      'Tủ giữ ấm và quy trình chống hạ thân nhiệt khi mổ',
      'Dịch truyền, chăn được làm ấm trong tủ, thân nhiệt người bệnh đo mỗi nửa giờ. Tỷ lệ run sau mổ giảm từ 30% xuống 8%.',
    ),
    work(
      'Giữ ấm người bệnh trong cuộc phẫu thuật kéo dài',
      'Nhóm gây mê dùng dịch ủ ấm và tấm đắp thổi khí nóng, theo dõi nhiệt độ cơ thể liên tục. Người bệnh tỉnh nhanh, ít lạnh run ở phòng hồi tỉnh.',
    ),
  ],
];
